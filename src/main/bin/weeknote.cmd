@echo off
rem Starts Weeknote: finds its own folder and Java 25 or newer, and hands over.
setlocal enableextensions
for %%I in ("%~dp0..") do set "home=%%~fI"

set "java="
if defined JAVA_HOME call :try "%JAVA_HOME%"
if not defined java for /f "delims=" %%J in ('where java 2^>nul') do if not defined java call :try "%%~dpJ.."
if not defined java for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%USERPROFILE%\.jdks\*") do if not defined java call :try "%%~D"
if not defined java (
    echo weeknote: Java 25 or newer was not found; install it ^(https://adoptium.net^), or set JAVA_HOME to its folder. 1>&2
    exit /b 2
)

for %%C in (export check fields set new --version -V --help -h) do if "%~1"=="%%C" goto text
set "toolkit="
if "%~1"=="screenshot" set "toolkit=-Dglass.platform=Headless -Dprism.order=sw"
"%java%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto %toolkit% --module-path "%home%\lib\javafx" --add-modules javafx.web,javafx.controls --enable-native-access=javafx.graphics,javafx.web -cp "%home%\lib\*" weeknote.Main %*
exit /b %errorlevel%

:text
"%java%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -cp "%home%\lib\*" weeknote.Main %*
exit /b %errorlevel%

rem Takes a Java home if its release file says 25 or more.
:try
if not exist "%~1\bin\java.exe" exit /b
if not exist "%~1\release" exit /b
for /f "tokens=2 delims==." %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do call :take "%~1" %%V
exit /b

:take
set "version=%~2"
set "version=%version:"=%"
if %version% GEQ 25 set "java=%~1\bin\java.exe"
exit /b
